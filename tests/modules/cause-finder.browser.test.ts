import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { words as english } from '../../modules/causes/cause-finder.en.ts';
import spanish from '../../modules/causes/cause-finder.es.ts';
import CauseFinder from '../../modules/causes/CauseFinder.svelte';
import '../../src/player/styles/base.css';
import '../../src/player/styles/tokens.css';

const choose = (label: string, option: string) =>
	page.getByRole('combobox', { name: label, exact: true }).selectOptions(option);
const status = () => document.querySelector('.status')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
/** The name in the list, which stands before the table of words. */
const entry = (name: string) => page.getByText(name, { exact: true }).first();
const opened = () => document.querySelector('.one[open]')?.textContent ?? '';

describe('the CauseFinder on the page', () => {
	it('thinks of non-union, and says why it is not a recurrent disc', async () => {
		await render(CauseFinder, { text: 'Causes' });
		await choose('Operation', 'Posterolateral fusion');
		await choose('Onset after surgery', '6–24 months');
		await choose('Kind of pain', 'Ache, with movement or load (nociceptive)');

		await expect.poll(status).toContain('Think of: Pseudarthrosis (non-union); loose or broken hardware');
		await page.getByText(/Does not fit: why not the others/).click();
		await entry('Recurrent disc herniation').click();
		await expect.poll(opened).toContain('Operation: usually after microdiscectomy.');
		expect(opened()).toContain('Pain: usually neuropathic.');
	});

	it('calls for help before it names a cause', async () => {
		await render(CauseFinder, { text: 'Causes', plain: true });
		await choose('When did the pain come?', 'Hours to days');
		await choose('Is one of these true?', 'New weakness, numb between the legs, bladder or bowel trouble');

		await expect.poll(status).toMatch(/Emergency: Go to the emergency room now/);
		expect(status()).toContain('Check these first: Bleeding on the nerves');
		expect(status()).not.toContain('It could be');
	});

	it('says in Spanish what a cause is and why it fits, and says it in English once English is shown', async () => {
		const { rerender } = await render(CauseFinder, { text: 'Causas', plain: true, words: spanish });
		await choose('¿Cuándo llegó el dolor?', 'De horas a días');

		await expect.poll(status).toContain('Mire esto primero: Sangrado que aprieta los nervios');
		await page
			.getByText(/^\s*Sangrado que aprieta los nervios\s+Emergencia/)
			.first()
			.click();
		await expect.poll(opened).toContain('A favor. El tiempo encaja.');
		expect(opened()).toContain('Vaya a urgencias ahora. Si está en el hospital, llame a enfermería.');

		await rerender({ words: english });
		await expect.poll(opened).toContain('For. The time fits.');
		expect(opened()).toContain('Go to the emergency room now. On a ward, call your nurse.');
	});

	it('opens the cause whose wedge is tapped, and moves the keyboard there', async () => {
		await render(CauseFinder, { text: 'Causes' });
		document
			.querySelector('.wheel [data-code="CA-20"]')
			?.dispatchEvent(new MouseEvent('click', { bubbles: true }));

		await expect.poll(opened).toContain('Catching pain, worse upright.');
		await expect.poll(() => document.activeElement?.textContent).toContain('Instability');
		await userEvent.keyboard('{Enter}');
		await expect.poll(opened).toBe('');
	});

	it('begins again with nothing chosen', async () => {
		await render(CauseFinder, { text: 'Causes' });
		await choose('Clue', 'Stooped by evening');
		await expect.poll(status).toContain('Think of: Sagittal imbalance');
		await page.getByRole('button', { name: 'Begin again' }).click();

		await expect.poll(status).toContain('Nothing chosen');
		await expect.element(page.getByRole('combobox', { name: 'Clue', exact: true })).toHaveValue('');
	});
});
