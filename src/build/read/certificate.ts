import { z } from 'zod';
import type { Certificate } from '../../course/certificate.ts';

/** Null is what YAML makes of a key with nothing behind it: the provider's line stays empty. */
const said = z.string().min(1).nullable().default(null);

/** `certificate:` in front matter: what the certificate says beside the learner's own data. */
export const certificate = z
	.strictObject({
		outcome: z.string().min(1),
		provider: said,
		address: said,
		'contact-hours': z.number().positive().max(100).nullable().default(null),
		approval: said,
		expires: z.iso.date().nullable().default(null)
	})
	.transform(({ 'contact-hours': contactHours, ...rest }): Certificate => ({
		...rest,
		contactHours
	}));

export const CERTIFICATE =
	'certificate: {outcome: "What the learner can do then", provider: , address: , contact-hours: , approval: , expires: }';
