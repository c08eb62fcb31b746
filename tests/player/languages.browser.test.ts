import { afterEach, describe, expect, it } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import type { Lesson } from '../../src/course/lesson.ts';
import { startLanguage } from '../../src/player/start-language.ts';
import { decodeState } from '../../src/tracking/state/state.ts';
import { aCase } from '../assessment/a-case.ts';
import { aChooseOne, anOrder } from '../builders.ts';
import { bilingual } from './bilingual.ts';
import { aContent, stateAfter } from './course.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { play } from './play.ts';

type Played = Awaited<ReturnType<typeof play>>;

const screens = '<p style="block-size: 150vh">Much to read.</p>';
const joan = aCase({ a: ['3>b', '0'], b: ['3', '1'] });

const course = (lesson: Partial<Lesson> = {}) =>
	aContent({
		lesson,
		cases: [joan],
		outline: { audience: 'patients', title: 'When pain stays' },
		questions: [aChooseOne({ id: 'q1' }), anOrder(undefined, { id: 'q2' })]
	});

const inBar = ({ screen }: Played, name: string) =>
	screen.getByRole('banner').getByRole('button', { name, exact: true });

/** Presses the language's button in the bar. */
async function switchTo(played: Played, name: 'Español' | 'English'): Promise<void> {
	await inBar(played, name).click();
	await expect.element(inBar(played, name === 'English' ? 'Español' : 'English')).toBeVisible();
}

describe('the way to the other language', () => {
	it('stands in the bar, in the language’s own words', async () => {
		const played = await play({ content: bilingual(course()) });

		await expect.element(inBar(played, 'Español')).toHaveAttribute('lang', 'es');
		expect(inBar(played, 'Español').element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
	});

	it('stands on a phone’s opening page and in the contents, where the bar has no room', async () => {
		const played = await play({ content: bilingual(course()) });
		await browser.viewport(320, 640);

		await expect
			.element(played.screen.getByRole('main').getByRole('button', { name: 'Español' }))
			.toBeVisible();
		await played.screen.getByRole('button', { name: 'Contents' }).click();
		await played.screen.getByRole('dialog').getByRole('button', { name: 'Español' }).click();
		await expect.element(played.screen.getByRole('dialog', { name: 'Contenido' })).toBeVisible();
		await expect
			.element(played.screen.getByRole('dialog').getByRole('button', { name: 'English' }))
			.toHaveFocus();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});

	it('is not there where the package has but one language', async () => {
		const { screen } = await play({ content: course() });

		expect(screen.getByRole('button', { name: 'Español' }).elements()).toEqual([]);
	});
});

describe('a switch of the language', () => {
	it('changes everything that is said, the page’s language and its title, and back again', async () => {
		const played = await play({ content: bilingual(course()) });

		await switchTo(played, 'Español');
		await expect.element(played.screen.getByRole('heading', { name: 'ES When pain stays' })).toBeVisible();
		await expect.element(played.screen.getByRole('button', { name: 'Empezar el curso' })).toBeVisible();
		await expect.element(played.screen.getByText('0 de 3 completadas', { exact: false })).toBeVisible();
		await expect.element(played.screen.getByRole('main').getByText('ES Lesson anatomy')).toBeVisible();
		expect(document.documentElement.lang).toBe('es');
		expect(document.title).toBe('ES When pain stays');

		await switchTo(played, 'English');
		await expect.element(played.screen.getByRole('button', { name: 'Start the course' })).toBeVisible();
		expect(document.documentElement.lang).toBe('en');
		expect(played.screen.getByText(/\bES /).elements()).toEqual([]);
	});

	it('keeps the focus, and is spoken', async () => {
		const played = await play({ content: bilingual(course()) });
		inBar(played, 'Español').element().focus();
		await userEvent.keyboard('[Enter]');

		await expect.element(inBar(played, 'English')).toHaveFocus();
		await expect
			.element(played.screen.getByRole('banner').getByText('El curso está ahora en español.'))
			.toHaveAttribute('role', 'status');
	});

	it('F-30 R-17: is kept with the learner’s work, at once', async () => {
		const content = bilingual(course());
		const played = await play({ content });
		await switchTo(played, 'Español');

		await expect
			.poll(() => decodeState(played.keeper.saves.at(-1)?.state ?? '', content.outline.slots))
			.toMatchObject({ progress: { language: 'es' } });
	});

	it('that does not arrive changes nothing, and says so beside the button', async () => {
		let isGone = true;
		const played = await play({ content: bilingual(course(), { fails: () => isGone }) });
		await inBar(played, 'Español').click();

		await expect
			.element(played.screen.getByRole('banner').getByText('It could not be loaded.', { exact: false }))
			.toBeVisible();
		await expect.element(played.screen.getByRole('heading', { name: 'When pain stays' })).toBeVisible();
		expect(document.documentElement.lang).toBe('en');

		isGone = false;
		await switchTo(played, 'Español');
		await expect.element(played.screen.getByRole('button', { name: 'Empezar el curso' })).toBeVisible();
	});

	it('keeps tries and ticks in either language', async () => {
		const content = bilingual(course());
		const read = { is: 'read' as const, page: 'anatomy/lesson' };
		const keeper = new FakeKeeper({ state: stateAfter([read], content.outline) });
		const played = await play({ content, keeper });
		await switchTo(played, 'Español');

		await expect
			.element(played.screen.getByRole('button', { name: 'ES Lesson anatomy (hecho)' }))
			.toBeVisible();
		await expect.element(played.screen.getByText('1 de 3 completadas', { exact: false })).toBeVisible();
	});
});

describe('a switch in mid-lesson', () => {
	const long = `${screens}<h2>Roots</h2>${screens}<h2>Leads</h2>${screens}`;
	/** In the other language the same takes another room. */
	const longer = long.replaceAll('150vh', '260vh');

	it('keeps the heading where it was on the screen', async () => {
		const content = bilingual(course({ blocks: [{ is: 'html', html: long }] }));
		const spanish = content.translations.es;
		content.translations.es = async () => {
			const translation = await spanish?.();
			if (!translation) throw new Error('no translation');
			const lesson = (await content.lessons['anatomy/lesson']?.())?.default as Lesson;
			const other = { ...lesson, blocks: [{ is: 'html' as const, html: longer.replace('Leads', 'Cables') }] };

			return { ...translation, lessons: { 'anatomy/lesson': () => Promise.resolve({ default: other }) } };
		};
		const played = await play({ content, page: 'anatomy/lesson' });
		const leads = played.screen.getByRole('heading', { name: 'Leads' });
		await expect.element(leads).toBeInTheDocument();
		leads.element().scrollIntoView();
		await expect.poll(() => played.session.progress.place?.section).toBe(2);
		const before = leads.element().getBoundingClientRect().top;

		await played.languages.show('es', played.navigation.view);
		const cables = played.screen.getByRole('heading', { name: 'Cables' });
		await expect.poll(() => Math.abs(cables.element().getBoundingClientRect().top - before)).toBeLessThan(3);
		expect(played.session.progress.place).toEqual({ page: 'anatomy/lesson', section: 2 });
	});

	it('still counts when the end is reached', async () => {
		const played = await play({
			content: bilingual(course({ blocks: [{ is: 'html', html: long }] })),
			page: 'anatomy/lesson'
		});
		await switchTo(played, 'Español');
		played.screen.getByRole('button', { name: 'Seguir: ES Quiz anatomy' }).element().scrollIntoView();

		await expect.poll(() => played.session.progress.pages).toEqual({ 'anatomy/lesson': 'read' });
	});
});

describe('a switch in mid-question', () => {
	it('keeps what was picked, the order of the options, and the focus in the form', async () => {
		const played = await play({ content: bilingual(course()), page: 'anatomy' });
		const radios = () => played.screen.getByRole('radio').elements() as HTMLInputElement[];
		await expect.poll(() => radios().length).toBeGreaterThan(1);
		await played.screen.getByRole('radio').nth(1).click();
		const ids = radios().map(({ id }) => id);

		await switchTo(played, 'Español');
		await expect.element(played.screen.getByText('Pregunta 1 de 2')).toBeVisible();
		expect(radios().map(({ id }) => id)).toEqual(ids);
		expect(radios().map(({ checked }) => checked)).toEqual(ids.map((_, index) => index === 1));
		await expect.element(played.screen.getByRole('button', { name: 'Comprobar la respuesta' })).toBeVisible();
	});

	it('keeps an answer, its feedback, and what is still to be said', async () => {
		const played = await play({ content: bilingual(course()), page: 'anatomy' });
		await played.screen.getByRole('button', { name: 'Check answer' }).click();
		await expect
			.element(played.screen.getByRole('alert'))
			.toHaveTextContent('Pick one of the options first.');

		await switchTo(played, 'Español');
		await expect
			.element(played.screen.getByRole('alert'))
			.toHaveTextContent('Elija primero una de las opciones.');
		await played.screen.getByRole('radio').nth(0).click();
		await played.screen.getByRole('button', { name: 'Comprobar la respuesta' }).click();
		await expect.element(played.screen.getByRole('button', { name: 'Pregunta siguiente' })).toBeVisible();

		await switchTo(played, 'English');
		await expect.element(played.screen.getByRole('button', { name: 'Next question' })).toBeVisible();
		expect(played.session.progress.tried['q1']?.tries).toBe(1);
	});

	it('keeps the order that was begun', async () => {
		const played = await play({ content: bilingual(course()), page: 'anatomy', section: 1 });
		const texts = () =>
			[...document.querySelectorAll('fieldset .text')].map((item) => item.textContent.trim());
		await played.session.record({ is: 'opened', place: { page: 'anatomy', section: 1 } });
		played.navigation.open('anatomy', 1);
		await expect.element(played.screen.getByText('Question 2 of 2')).toBeVisible();
		await played.screen
			.getByRole('button', { name: /^Move down/ })
			.nth(0)
			.click();
		const before = texts();

		await switchTo(played, 'Español');
		await expect.element(played.screen.getByText('Pregunta 2 de 2')).toBeVisible();
		await expect.poll(texts).toEqual(before.map((text) => `ES ${text}`));
	});

	it('goes on with a case where it is', async () => {
		const played = await play({ content: bilingual(course()), page: joan.id });
		await played.screen.getByRole('radio', { name: 'Choice a1' }).click();
		await played.screen.getByRole('button', { name: 'Decide' }).click();
		await expect.element(played.screen.getByText('Consequence a1')).toBeVisible();

		await switchTo(played, 'Español');
		await expect.element(played.screen.getByText('ES Consequence a1')).toBeVisible();
		await expect.element(played.screen.getByRole('heading', { name: 'ES Scene b' })).toBeVisible();
		await expect.element(played.screen.getByText('Decisión 2')).toBeVisible();
	});
});

describe('a figure', () => {
	const figure = (name: string) => ({
		blocks: [{ is: 'figure' as const, name, text: 'What it shows', props: { plain: true } }]
	});
	const withFigures = (name: string) =>
		bilingual(
			{
				...course(figure(name)),
				figures: {
					'disc-stages': () => import('../../modules/anatomy/DiscStages.svelte'),
					'root-map': () => import('../../modules/anatomy/RootMap.svelte')
				}
			},
			{ figureWords: { 'disc-stages': () => import('../../modules/anatomy/disc-stages.es.ts') } }
		);

	it('speaks the other language where it has words for it, and stays as the learner set it', async () => {
		const played = await play({ content: withFigures('disc-stages'), page: 'anatomy/lesson' });
		const { screen } = played;
		await screen.getByRole('button', { name: 'Disc: more' }).click();
		await expect.element(screen.getByText('Piece out (extrusion)').first()).toBeVisible();

		await switchTo(played, 'Español');
		await expect.element(screen.getByText('Trozo fuera (extrusión)').first()).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Disco: más' })).toBeVisible();
		await expect.element(screen.getByText('Lo mismo en palabras')).toBeVisible();
		await expect.element(screen.getByText('ES What it shows').first()).toBeVisible();
		expect(screen.getByText('Por ahora, esta figura está solo en inglés.').elements()).toEqual([]);
		expect(document.querySelector('.place [lang]')).toBeNull();

		await switchTo(played, 'English');
		await expect.element(screen.getByText('Piece out (extrusion)').first()).toBeVisible();
		await expect.element(screen.getByText('The same in words')).toBeVisible();
	});

	it('without such words says so, under its caption in the page’s language, and is marked as the other one', async () => {
		const played = await play({ content: withFigures('root-map'), page: 'anatomy/lesson' });
		await expect.element(played.screen.getByText('The same in words')).toBeVisible();

		await switchTo(played, 'Español');
		const note = played.screen.getByText('Por ahora, esta figura está solo en inglés.');
		await expect.element(note).toBeVisible();
		expect(note.element().closest('[lang]')).toBe(document.documentElement);
		await expect.element(played.screen.getByText('The same in words')).toBeVisible();
		expect(document.querySelector('figure')?.closest('[lang]')?.getAttribute('lang')).toBe('en');
		await expect.element(played.screen.getByText('ES What it shows').first()).toHaveAttribute('lang', 'es');
	});
});

describe('F-30 the language that a launch begins in', () => {
	const languagesOf = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages');
	afterEach(() => {
		if (languagesOf) Object.defineProperty(Navigator.prototype, 'languages', languagesOf);
	});
	const browserWants = (...languages: string[]) =>
		Object.defineProperty(Navigator.prototype, 'languages', { configurable: true, get: () => languages });

	it.each([
		['the browser’s', ['es-MX'], undefined, 'es'],
		['the LMS’s before the browser’s', ['en'], { launched: [], preferred: 'es' }, 'es'],
		['the launch’s before the LMS’s', ['en'], { launched: ['language=es'], preferred: 'en' }, 'es'],
		['the package’s where nobody wants one that it has', ['de'], { launched: [], preferred: 'fr' }, 'en']
	] as const)('is %s', async (_, wanted, said, shown) => {
		browserWants(...wanted);
		const played = await play({ content: bilingual(course()) });
		await startLanguage(played)(said && { ...said, launched: [...said.launched] });

		expect(played.languages.shown).toBe(shown);
	});

	it('is the one that was chosen before', async () => {
		browserWants('en');
		const content = bilingual(course());
		const state = stateAfter([{ is: 'language-chosen', language: 'es' }], content.outline);
		const played = await play({ content, keeper: new FakeKeeper({ state }) });
		await startLanguage(played)({ launched: [], preferred: 'en' });

		expect(played.languages.shown).toBe('es');
	});

	it('stays what the learner chooses before the connection stands', async () => {
		browserWants('es');
		const played = await play({ content: bilingual(course()) });
		const connected = startLanguage(played);
		await switchTo(played, 'Español');
		await switchTo(played, 'English');
		await connected({ launched: ['language=es'], preferred: 'es' });

		expect(played.languages.shown).toBe('en');
	});

	it('is the browser’s while a connection is long in coming', async () => {
		browserWants('es');
		const played = await play({ content: bilingual(course()) });
		const connected = startLanguage(played);

		await expect.poll(() => played.languages.shown, { timeout: 4000 }).toBe('es');
		await connected({ launched: [], preferred: 'en' });
		expect(played.languages.shown).toBe('en');
	});

	it('that does not arrive keeps nobody from going on', async () => {
		browserWants('es');
		const played = await play({ content: bilingual(course(), { fails: () => true }) });
		await startLanguage(played)(undefined);

		expect(played.languages.shown).toBe('en');
	});
});
