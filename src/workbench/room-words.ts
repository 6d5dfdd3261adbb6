import en from '../locale/en/workbench.ts';
import { addWords } from '../locale/index.ts';
import ru from '../locale/ru/workbench.ts';

addWords('workbench', { ru, en });
