// The page's one inline script (S-08): answers the learner until the player is there, and starts the player once the page
// was painted. Old syntax on purpose: it runs where the player does not.
(function () {
	var course = document.getElementById('course');
	var lesson = document.getElementById('first-lesson');
	window.courseEarly = { begun: false, pressed: null };

	course.addEventListener('click', function (event) {
		if (window.courseStarted) return;
		// A link inside the text would change the frame's address (F-25).
		if (event.target.closest('a[href^="#"]')) event.preventDefault();
		var button = event.target.closest('button');
		if (!button) return;
		if (!lesson || !button.hasAttribute('data-start')) {
			window.courseEarly.pressed = button;
			return;
		}
		course.innerHTML = lesson.innerHTML;
		window.courseEarly = { begun: true, pressed: null };
		scrollTo(0, 0);
		course.querySelector('h1').focus();
	});

	// The player's text lies in the page and is run as it stands, which the policy allows by its hash. Where it was altered on
	// its way, it comes from its file (S-08).
	var launched = false;
	function launch() {
		if (launched) return;
		launched = true;
		run('textContent', textOf('player') + textOf('first-page'));
		if (!window.courseChunk) run('src', 'player.js?v=BUILD');
	}
	function textOf(id) {
		var element = document.getElementById(id);
		return element ? element.textContent : '';
	}
	function run(property, value) {
		var script = document.createElement('script');
		script[property] = value;
		document.head.appendChild(script);
	}
	document.addEventListener('readystatechange', function () {
		if (document.readyState !== 'interactive') return;
		// A frame that is not shown paints nothing, and not every browser tells.
		setTimeout(launch, 500);
		if (window.PerformanceObserver)
			new PerformanceObserver(launch).observe({ type: 'paint', buffered: true });
	});
})();
