import { packagesStep } from './machine.ts';
import { programSteps } from './programs/index.ts';
import type { Step, StepWork } from './step.ts';
import { sysrootSteps } from './sysroot/index.ts';

/** What each step took on two cores, with packages installed. Those not named are quick. */
const seconds: Readonly<Record<string, number>> = {
  sources: 7,
  gmp: 120,
  mpfr: 50,
  mpc: 10,
  binutils: 160,
  'gcc-configure': 40,
  'gcc-libraries': 25,
  gcc: 290,
  pack: 28,
};
const quick = 5;

const afterPackages = (step: StepWork): StepWork =>
  step.needs.length > 0 ? step : { ...step, needs: [packagesStep.name] };

/** All the work, in an order in which each step comes after those it needs. */
export const steps: readonly Step[] = [packagesStep, ...programSteps.map(afterPackages), ...sysrootSteps].map(
  (step) => ({ ...step, seconds: seconds[step.name] ?? quick }),
);
