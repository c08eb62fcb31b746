import { z } from 'zod';
import type { Review } from '../../course/lesson.ts';

const day = z.iso.date();

/** `reviewed:` in front matter: who answers for the words and until when, or that nobody does yet. */
export const reviewed = z
	.union([z.literal('pending'), z.strictObject({ by: z.string().min(1), on: day, next: day })])
	.transform((value): Review => (value === 'pending' ? { by: null, on: null, next: null } : value));

export const REVIEWED =
	'reviewed: pending  or  reviewed: {by: "Name, role", on: 2026-11-01, next: 2027-11-01}';
