import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { violationsIn } from '../axe.ts';
import { courseOf, lessonsOf } from './course.ts';
import { startHost } from './host.ts';
import { Learner } from './learner.ts';

test('R-22 R-24: who reads “not saved yet” can show support what happened, also without a network, and go on', async ({
	page
}) => {
	const { course } = await courseOf('patients');
	const [lesson] = lessonsOf(course);
	const learner = await Learner.withOwnPackage(page, 'fbss-patients-scorm2004-3rd', course);
	const reserve = page.waitForResponse(/part-later-pages\.js/);
	await learner.launch();
	await learner.open(lesson?.title ?? '');
	await (await reserve).finished();
	const frame = page.frames().find((each) => each.url().includes('/files/'));
	if (!frame) throw new Error('the course’s frame is gone');

	await frame.evaluate(() => {
		const { API_1484_11: api } = parent as unknown as { API_1484_11: Record<string, () => string> };
		api['Commit'] = () => 'false';
		api['GetLastError'] = () => '391';
		api['GetErrorString'] = () => 'Ms Smith’s session is over';
	});
	await page.context().setOffline(true);
	await learner.button(/^Go on:/).click();
	await learner.frame.getByRole('alert').getByRole('button', { name: 'Connection details' }).click();

	await expect(learner.heading('Connection details')).toBeFocused();
	const details = learner.frame.getByRole('main');
	await expect(details).toContainText('window.parent');
	await expect(details).toContainText(/scorm2004 3rd, build [0-9a-f]{8}/);
	await expect(details).toContainText('offline');
	await expect(details.getByRole('row', { name: /Commit 0 false 391$/ }).first()).toBeVisible();
	await expect(details).not.toContainText('Smith');
	await page.context().setOffline(false);

	expect(await violationsIn(frame), 'axe').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await violationsIn(frame, { rules: ['color-contrast'] }), 'axe, dark').toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(
		await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth),
		'nothing hangs out at 320 px'
	).toBeLessThanOrEqual(0);

	await learner.button('Copy as text').click();
	await expect(
		details.getByText(/^Copied\./).or(details.getByRole('textbox', { name: 'Connection details as text' }))
	).toBeVisible();
	await learner.button('Back to where you were').click();
	await expect(learner.frame.getByRole('heading', { level: 1 })).not.toHaveText('Connection details');
});

test('R-24: while the learning system is still looked for, the about page leads to what is known so far', async ({
	page
}) => {
	const { course } = await courseOf('patients');
	const host = await startHost({
		zip: join(import.meta.dirname, '../../dist/packages/fbss-patients-scorm12.zip')
	});
	try {
		await page.route('**/lms.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
		const learner = new Learner(page, '', course);
		const details = learner.frame.getByRole('main');
		await page.goto(host.url());
		await learner.button('Contents').click();
		await learner.frame.getByRole('dialog').getByRole('button', { name: 'About this course' }).click();
		await learner.button('Connection details').click();

		await expect(details).toContainText(/Learning system found at\s*not found/);
		await expect(details).toContainText(/Saving\s*connecting/);
		await expect(details).toContainText('No calls so far');
		// Ten seconds after the start it makes do with this browser, and says so.
		const notice = learner.frame.getByText('No learning system was found', { exact: false });
		await expect(notice).toBeVisible({ timeout: 20_000 });
		await learner.button('Show the newest').click();
		await expect(details).toContainText(/Saving\s*saved/);
		await expect(details).toContainText(/Work is kept in\s*this browser/);
	} finally {
		await host.close();
	}
});
