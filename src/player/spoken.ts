import { createSubscriber } from 'svelte/reactivity';
import type { Interface } from './interface.ts';

/**
 * The words that are shown in place of the package's own; null: the package's own are shown. One for the whole page: words are
 * read in too many places to be handed on.
 */
let instead: Interface | null = null;

/** Has what reads words now read them again when the language changes. A rune would do, but keepers are also run uncompiled. */
let readAgain = (): void => {};
const follow = createSubscriber((update) => {
	readAgain = update;
});

/** From now on everything is said in this language; null: in the package's own. */
export function speak(other: Interface | null): void {
	instead = other;
	readAgain();
}

/**
 * A table of words that follows the language: what reads it again when the language changes, as templates do, shows the other
 * words. `own`: the package's own, which come with the code that needs them.
 */
export function spoken<Name extends keyof Interface>(name: Name, own: Interface[Name]): Interface[Name] {
	return new Proxy(own, {
		get(_, key) {
			follow();
			return Reflect.get(instead?.[name] ?? own, key) as unknown;
		}
	});
}
