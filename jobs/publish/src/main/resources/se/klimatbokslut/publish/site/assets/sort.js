// Makes the headings of sortable tables buttons; tablesort does the sorting. What is missing comes last when sorted from the highest.
(function () {
  'use strict';
  var order = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function figure(text) {
    var value = parseFloat(text);
    return isNaN(value) ? -Infinity : value;
  }

  function never() {
    return false;
  }

  Tablesort.extend('word', never, function (a, b) { return order.compare(b, a); });
  Tablesort.extend('figure', never, function (a, b) {
    var first = figure(a);
    var second = figure(b);
    return first === second ? 0 : second - first;
  });

  document.querySelectorAll('table.sortable').forEach(function (table) {
    table.querySelectorAll('thead th').forEach(function (heading) {
      var button = document.createElement('button');
      button.type = 'button';
      button.append.apply(button, Array.from(heading.childNodes));
      heading.append(button);
    });
    new Tablesort(table);
    table.querySelectorAll('thead th').forEach(function (heading) { heading.removeAttribute('role'); });
  });
})();
