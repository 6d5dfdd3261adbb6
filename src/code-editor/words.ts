import en from '../locale/en/codeEditor.ts';
import { addWords } from '../locale/index.ts';
import ru from '../locale/ru/codeEditor.ts';

addWords('codeEditor', { ru, en });
