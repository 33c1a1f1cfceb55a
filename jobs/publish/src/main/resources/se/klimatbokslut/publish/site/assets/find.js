// Narrows the list of municipalities while a name is typed and puts the map aside; å, ä and ö are found with a and o, too.
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

  function narrow() {
    var asked = plain(text.value);
    var found = 0;
    places.forEach(function (place, at) {
      var fits = keys[at].indexOf(asked) >= 0;
      place.hidden = !fits;
      found += fits ? 1 : 0;
    });
    map.hidden = asked !== '';
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
