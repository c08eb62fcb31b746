import { describe, expect, it, onTestFinished } from 'vitest';
import { saveFile } from '../../../src/player/figures/save-file.ts';

describe('a file for the learner', () => {
	it('has the name, the type and the text that were given, and leaves no link on the page', async () => {
		const links: HTMLAnchorElement[] = [];
		const catches = (event: MouseEvent) => {
			event.preventDefault();
			if (event.target instanceof HTMLAnchorElement) links.push(event.target);
		};
		document.addEventListener('click', catches);
		onTestFinished(() => document.removeEventListener('click', catches));

		saveFile('walking-plan.ics', 'text/calendar', 'BEGIN:VCALENDAR\r\nWalk 8 minutes – café\r\n');

		expect(links.map(({ download }) => download)).toEqual(['walking-plan.ics']);
		const blob = await (await fetch(links[0]?.href ?? '')).blob();
		expect(blob.type).toBe('text/calendar');
		expect(await blob.text()).toBe('BEGIN:VCALENDAR\r\nWalk 8 minutes – café\r\n');
		expect(document.querySelector('a[download]')).toBeNull();
	});
});
