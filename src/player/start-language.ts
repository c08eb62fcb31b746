import { wantedLanguage } from '../tracking/language.ts';
import type { Player } from './context.ts';
import type { Keeper } from './keepers/keeper.ts';

/** Milliseconds that the browser's language waits for an LMS, which may say another one. */
const untilBrowser = 1500;
/** Milliseconds that the learner's place waits for its language. */
const untilPlace = 2000;

type Said = Keeper['language'];

/**
 * Shows the course in the learner's language (F-30) once the connection stands; where that takes long, in the browser's until then.
 * Whoever has chosen by hand is left alone, and where a language does not arrive the other one stays. Gives what is to be called with
 * what the keeper says.
 */
export function startLanguage({
	session,
	languages,
	navigation
}: Pick<Player, 'session' | 'languages' | 'navigation'>): (said: Said) => Promise<void> {
	const begin = async (said?: Said): Promise<void> => {
		const wanted = wantedLanguage(
			{
				launched: [...(said?.launched ?? []), location.search],
				chosen: session.progress.language,
				preferred: said?.preferred ?? '',
				browser: navigator.languages
			},
			languages.offered
		);
		if (wanted === null || languages.isChosen) return;
		await languages.show(wanted, navigation.view).catch(() => false);
	};
	const soon = setTimeout(() => void begin(), untilBrowser);

	return async (said) => {
		clearTimeout(soon);
		await Promise.race([begin(said), new Promise((resolve) => setTimeout(resolve, untilPlace))]);
	};
}
