import { browserCompiler } from './browser-compiler.ts';
import { readRoute } from './route.ts';

// A page that opens a project imports this first: what takes its time elsewhere begins before the page's own code runs.
// What goes wrong this early goes wrong again when it is needed, and is told then.
if (readRoute(location.hash).page === 'project') {
  // Where all is kept already, nothing competes for the network: the compiler starts beside the page.
  if (navigator.serviceWorker?.controller)
    browserCompiler().then(
      (compiler) => compiler.open(),
      () => undefined,
    );
  import('./editor/open.ts').catch(() => undefined);
}
