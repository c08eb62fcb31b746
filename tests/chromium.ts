import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { chromiumOptions } from '../src/build/set-up.js';

/** The browser of tests: the one on the PATH, else Playwright's own. */
export function launchChromium(): Promise<Browser> {
	return chromium.launch(chromiumOptions());
}
