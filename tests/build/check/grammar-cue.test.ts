import { describe } from 'vitest';
import { examples } from './asked.ts';

describe('a question that ends in an article', () => {
	examples('grammar-cue', {
		warns: [
			[
				{ stem: 'The next test is an', options: ['*MRI', 'CT', 'EMG', 'X-ray'] },
				'“an” at the end of the question does not go with “CT”'
			],
			[
				{ stem: 'It is best explained by a …', options: ['*haematoma', 'abscess', 'disc', 'scar'] },
				'“a” at the end of the question does not go with “abscess”'
			],
			[
				{ stem: 'He needs a:', options: ['*film', 'hour of rest', 'block', 'scan'] },
				'“a” at the end of the question does not go with “hour of rest”'
			],
			[
				{ stem: 'He needs an', options: ['*urgent MRI', 'urine test', 'X-ray', 'ECG'] },
				'“an” at the end of the question does not go with “urine test”'
			],
			[
				{ stem: 'She needs a', options: ['*CT', 'scan', '8-day wait', 'film'] },
				'“a” at the end of the question does not go with “8-day wait”'
			]
		],
		passes: [
			{ stem: 'Which test is next?', options: ['*MRI', 'CT', 'EMG', 'X-ray'] },
			{ stem: 'The next test is an', options: ['*MRI', 'X-ray', 'EMG', 'ECG'] },
			{ stem: 'The next test is a(n)', options: ['*MRI', 'CT', 'EMG', 'X-ray'] },
			{ stem: 'It is best explained by a', options: ['*haematoma', 'unilateral leak', 'disc', 'scar'] },
			{ stem: 'The lead lies near the dura', options: ['*in front', 'above', 'beside', 'below'] },
			{ stem: 'The next test is an', options: ['*MRI', 'CT', 'EMG', 'X-ray'], heading: 'allow=grammar-cue' }
		]
	});
});
