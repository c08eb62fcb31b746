/*
 * Loads the package's chunks as classic scripts (P-16), so that it plays from any host, a folder included. Put before the
 * player's code by classic-scripts.ts. `NEEDS` becomes the files that each chunk cannot do without (other chunks, styles),
 * so that all of them are asked for at once; `BUILD` becomes the content hash, which is the query of every address (F-28).
 */
/* global NEEDS */
var needs = NEEDS;
var factories = {};
var running = {};
var arriving = {};
function defineChunk(name, factory) {
	factories[name] = factory;
}
function requireChunk(name) {
	if (!running[name]) {
		running[name] = {};
		factories[name](requireChunk, running[name], loadChunk);
	}
	return running[name];
}
function loadChunk(name) {
	return Promise.all([name, ...(needs[name] || [])].map(fetchOnce)).then(() => requireChunk(name));
}
function fetchOnce(name) {
	arriving[name] ??= fetchFile(name).catch((error) => {
		arriving[name] = undefined;
		throw error;
	});
	return arriving[name];
}
function fetchFile(name) {
	return new Promise((resolve, reject) => {
		if (factories[name]) return resolve();
		const isStyle = name.endsWith('.css');
		const file = document.createElement(isStyle ? 'link' : 'script');
		const address = name + '?v=BUILD';
		if (isStyle) {
			file.rel = 'stylesheet';
			file.href = address;
		} else file.src = address;
		file.onload = () => (isStyle || factories[name] ? resolve() : reject(new Error('not a chunk: ' + name)));
		file.onerror = () => reject(new Error('cannot load ' + name));
		document.head.append(file);
	});
}
globalThis.courseChunk = defineChunk;
