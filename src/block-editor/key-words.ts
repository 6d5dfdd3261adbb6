import en from '../locale/en/blockKeys.ts';
import { addWords } from '../locale/index.ts';
import ru from '../locale/ru/blockKeys.ts';

addWords('blockKeys', { ru, en });
