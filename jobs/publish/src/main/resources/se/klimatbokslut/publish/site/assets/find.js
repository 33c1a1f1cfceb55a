// Narrows the list of municipalities while a name is typed; a map of squares is put aside, one with boundaries shows where
// those that are found lie; å, ä and ö are found with a and o, too.
(function () {
  'use strict';
  var box = document.getElementById('find');
  var text = document.getElementById('find-text');
  var count = document.getElementById('find-count');
  var places = Array.from(document.querySelectorAll('#places li'));
  var groups = Array.from(document.querySelectorAll('#places .group'));

  function plain(word) {
    return word.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'o')
      .normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\s+/g, ' ').trim();
  }

  var keys = places.map(function (place) { return plain(place.dataset.key); });
  var map = document.getElementById('map-section');
  var beside = document.querySelector('.beside');
  var drawn = beside.classList.contains('with-map');
  var twins = {};
  places.forEach(function (place) { twins[place.querySelector('a').getAttribute('href')] = place; });
  var shapes = Array.from(map.querySelectorAll('a[href]')).filter(function (shape) { return shape.getAttribute('href') in twins; });

  function show(asked) {
    map.hidden = asked !== '' && !drawn;
    beside.classList.toggle('searching', asked !== '');
    shapes.forEach(function (shape) {
      var away = twins[shape.getAttribute('href')].hidden;
      shape.classList.toggle('faint', away);
      shape.classList.toggle('found', asked !== '' && !away);
    });
  }

  function narrow() {
    var asked = plain(text.value);
    var found = 0;
    places.forEach(function (place, at) {
      var fits = keys[at].indexOf(asked) >= 0;
      place.hidden = !fits;
      found += fits ? 1 : 0;
    });
    show(asked);
    groups.forEach(function (group) { group.hidden = !group.querySelector('li:not([hidden])'); });
    count.textContent = asked === '' ? '' : found === 0 ? count.dataset.none : count.dataset.many.replace('{n}', found);
  }

  text.addEventListener('input', narrow);
  text.addEventListener('keydown', function (event) {
    var shown = places.filter(function (place) { return !place.hidden; });
    if (event.key === 'Enter' && text.value !== '' && shown.length === 1) {
      shown[0].querySelector('a').click();
    }
  });
  box.hidden = false;
  narrow();
})();
