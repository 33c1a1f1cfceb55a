// Puts a chart whose values can be read off in place of a drawn one when asked to; uPlot draws it from the same figures.
(function () {
  'use strict';
  var here = document.currentScript.src;
  var language = document.documentElement.lang;
  var figures = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  var loading = null;

  function uplot() {
    loading = loading || new Promise(function (done, failed) {
      var script = document.createElement('script');
      script.src = new URL('uplot.js', here).href;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
    return loading;
  }

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function told(value) {
    return value === null || value === undefined ? '–' : figures.format(value);
  }

  function read(chart, one, value, index) {
    if (value === null || value === undefined || index === null) {
      return '–';
    }
    var status = one.statusLabel[index];
    return told(value) + ' ' + chart.unit + (status ? ', ' + status : '');
  }

  function axes() {
    var quiet = { stroke: colour('--quiet'), grid: { stroke: colour('--grid'), width: 1 }, ticks: { show: false } };
    return [
      Object.assign({}, quiet, { grid: { show: false }, values: function (plot, years) {
        return years.map(function (year) { return Number.isInteger(year) ? String(year) : ''; });
      } }),
      Object.assign({}, quiet, { size: 80, values: function (plot, values) { return values.map(told); } })
    ];
  }

  function year(label) {
    return { label: label, value: function (plot, value) { return value === null ? '–' : String(value); } };
  }

  function lines(chart, data, series) {
    chart.series.forEach(function (one) {
      var path = one.role === 'PATH';
      var stroke = colour(path ? '--quiet' : '--accent');
      data.push(one.values);
      series.push({
        label: one.label, stroke: stroke, width: path ? 2 : 2.5, dash: path ? [7, 5] : undefined,
        points: { show: false }, marks: path ? null : one.status,
        value: function (plot, value, at, index) { return read(chart, one, value, index); }
      });
      ['low', 'high'].forEach(function (end) {
        if (one[end].some(function (value) { return value !== null; })) {
          data.push(one[end]);
          series.push({
            label: one.label + (end === 'low' ? ' ↓' : ' ↑'), stroke: stroke, width: 1, dash: [2, 3],
            points: { show: true, size: 5, stroke: stroke },
            value: function (plot, value) { return told(value); }
          });
        }
      });
    });
  }

  // As in the drawn chart: a filled dot is definitive, a hollow square is anything else.
  function marks(plot) {
    var ctx = plot.ctx;
    var size = 4.5 * devicePixelRatio;
    plot.series.forEach(function (one, at) {
      if (!one.marks) {
        return;
      }
      ctx.save();
      ctx.lineWidth = 1.5 * devicePixelRatio;
      ctx.strokeStyle = colour('--accent');
      plot.data[at].forEach(function (value, index) {
        if (value === null) {
          return;
        }
        var x = plot.valToPos(plot.data[0][index], 'x', true);
        var y = plot.valToPos(value, 'y', true);
        var definitive = one.marks[index] === 'definitive';
        ctx.fillStyle = colour(definitive ? '--accent' : '--paper');
        ctx.beginPath();
        if (definitive) {
          ctx.arc(x, y, size, 0, 2 * Math.PI);
        } else {
          ctx.rect(x - size, y - size, 2 * size, 2 * size);
        }
        ctx.fill();
        ctx.stroke();
      });
      ctx.restore();
    });
  }

  // Each part is drawn as the sum up to it, the largest sum first, and told as itself.
  function stacked(chart, data, series) {
    var sums = chart.years.map(function () { return 0; });
    var layers = chart.series.map(function (one, at) {
      sums = sums.map(function (sum, year) { return sum + (one.values[year] || 0); });
      return { one: one, sums: sums, fill: colour('--part-' + (at % 9 + 1)) };
    });
    layers.reverse().forEach(function (layer) {
      data.push(layer.sums);
      series.push({
        label: layer.one.label, stroke: layer.fill, fill: layer.fill, width: 0, points: { show: false },
        paths: uPlot.paths.bars({ size: [0.7, 60] }),
        value: function (plot, value, at, index) {
          return read(chart, layer.one, index === null ? null : layer.one.values[index], index);
        }
      });
    });
  }

  function draw(chart, place, labels) {
    var data = [chart.years];
    var series = [year(labels.year)];
    (chart.kind === 'STACKED' ? stacked : lines)(chart, data, series);
    var plot = new uPlot({
      width: place.clientWidth, height: 360, series: series, axes: axes(),
      scales: { x: { time: false, range: function (plot, min, max) { return [min - 0.5, max + 0.5]; } },
        y: { range: function (plot, min, max) { return [Math.min(0, min), Math.max(0, max) * 1.08 || 1]; } } },
      hooks: { draw: [marks] },
      cursor: { drag: { x: false, y: false } }
    }, data, place);
    plot.root.querySelector('.u-legend').setAttribute('aria-live', 'polite');
    return plot;
  }

  function drawable(chart) {
    return chart.kind === 'LINES' || chart.series.every(function (one) {
      return one.values.every(function (value) { return value === null || value >= 0; });
    });
  }

  document.querySelectorAll('script.chart-figures').forEach(function (island) {
    var chart = JSON.parse(island.textContent);
    var figure = document.getElementById(chart.figure);
    if (!figure || !drawable(chart)) {
      return;
    }
    var drawn = figure.querySelector('.scroll');
    var place = document.createElement('div');
    var button = document.createElement('button');
    var plot = null;
    var read = 0;
    place.className = 'plot';
    place.hidden = true;
    place.tabIndex = 0;
    place.setAttribute('role', 'group');
    place.setAttribute('aria-label', chart.title);
    button.type = 'button';
    button.className = 'chart-switch';
    button.textContent = island.dataset.show;
    button.setAttribute('aria-pressed', 'false');
    drawn.after(place);
    figure.append(button);

    function redraw() {
      if (plot) {
        plot.destroy();
        plot = draw(chart, place, { year: island.dataset.year });
      }
    }

    // The arrow keys go from year to year, as the mouse does.
    function go(year) {
      read = Math.max(0, Math.min(chart.years.length - 1, year));
      plot.setCursor({ left: plot.valToPos(chart.years[read], 'x'), top: 0 });
    }

    place.addEventListener('focus', function () { go(read); });
    place.addEventListener('keydown', function (event) {
      var step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (step !== 0) {
        event.preventDefault();
        go(read + step);
      }
    });

    button.addEventListener('click', function () {
      uplot().then(function () {
        var show = place.hidden;
        place.hidden = !show;
        drawn.hidden = show;
        button.setAttribute('aria-pressed', String(show));
        if (show && !plot) {
          plot = draw(chart, place, { year: island.dataset.year });
        }
      });
    });
    dark.addEventListener('change', redraw);
    window.addEventListener('resize', function () {
      if (plot && !place.hidden) {
        plot.setSize({ width: place.clientWidth, height: 360 });
      }
    });
  });
})();
