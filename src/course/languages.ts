/**
 * The languages that the player speaks; the first one is that of the sources. A learner's state keeps a chosen one by its place
 * here, so that languages are only ever added at the end.
 */
export const LANGUAGES = ['en', 'es'] as const;

/** BCP 47. */
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', es: 'Español' };
