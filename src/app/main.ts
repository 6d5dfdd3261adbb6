import '../design/fonts.css';
import '../design/tokens.css';
import '../design/page.css';
import './shell.ts';

document.body.append(document.createElement('kulibin-app'));
