import en from '../locale/en/fileTraffic.ts';
import { addWords } from '../locale/index.ts';
import ru from '../locale/ru/fileTraffic.ts';

addWords('fileTraffic', { ru, en });
