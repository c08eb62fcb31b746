import { expect, it } from 'vitest';
import { printPage } from '../../src/player/print-page.ts';

it.each([
	['allow-scripts allow-modals', true],
	['allow-scripts', false]
])('F-33: a frame with the sandbox “%s” prints: %s', async (sandbox, prints) => {
	const frame = document.createElement('iframe');
	frame.setAttribute('sandbox', sandbox);
	// A page that is still loading prints when it is there.
	frame.srcdoc = `<script>onload = () => setTimeout(() => parent.postMessage((${String(printPage)})(), '*'))</script>`;
	const said = new Promise((resolve) => {
		addEventListener('message', ({ source, data }) => {
			if (source === frame.contentWindow) resolve(data);
		});
	});
	document.body.append(frame);

	expect(await said).toBe(prints);
	frame.remove();
});
