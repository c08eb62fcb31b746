import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uuid } from '../../../src/player/web/uuid.ts';

it('makes a UUID of version 4 of any 16 bytes', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
			expect(uuid(bytes)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		})
	);
	expect(uuid(new Uint8Array(16).fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
