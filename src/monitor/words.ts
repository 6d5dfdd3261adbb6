import en from '../locale/en/monitor.ts';
import { addWords } from '../locale/index.ts';
import ru from '../locale/ru/monitor.ts';

addWords('monitor', { ru, en });
