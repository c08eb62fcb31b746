// Old syntax on purpose: it runs where the player does not.
(function () {
	// Where the page was rewritten on its way, its inline parts no longer fit the policy: load them from their files (S-08).
	if (!getComputedStyle(document.documentElement).getPropertyValue('--paper')) {
		var style = document.createElement('link');
		style.rel = 'stylesheet';
		style.href = 'player.css?v=BUILD';
		document.head.appendChild(style);
	}
	if (typeof [].findLast !== 'function' || !window.HTMLDialogElement || !window.structuredClone) {
		document.getElementById('too-old').removeAttribute('hidden');
		return;
	}
	if (window.courseEarly) return;

	var script = document.createElement('script');
	script.src = 'player.js?v=BUILD';
	document.head.appendChild(script);
})();
