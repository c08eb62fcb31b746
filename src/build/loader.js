/*
 * Loads the package's chunks as classic scripts (P-16), so that it plays from any host, a folder included. Put before the
 * player's code by classic-scripts.ts; `BUILD` becomes the content hash, which is the query of every address (F-28).
 */
var chunks = {};
var running = {};
var arriving = {};
function defineChunk(name, needs, factory) {
	chunks[name] = { needs: needs, factory: factory };
}
function requireChunk(name) {
	if (!running[name]) {
		running[name] = {};
		chunks[name].factory(requireChunk, running[name]);
	}
	return running[name];
}
function loadChunk(name) {
	arriving[name] ??= fetchChunk(name)
		.then(() => Promise.all(chunks[name].needs.map(loadChunk)))
		.then(() => requireChunk(name))
		.catch((error) => {
			arriving[name] = undefined;
			throw error;
		});
	return arriving[name];
}
function fetchChunk(name) {
	return new Promise((resolve, reject) => {
		if (chunks[name]) return resolve();
		const script = document.createElement('script');
		script.src = name + '?v=BUILD';
		script.onload = () => (chunks[name] ? resolve() : reject(new Error('not a chunk: ' + name)));
		script.onerror = () => reject(new Error('cannot load ' + name));
		document.head.append(script);
	});
}
globalThis.courseChunk = defineChunk;
