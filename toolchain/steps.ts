import { packagesStep } from './machine.ts';
import { programSteps } from './programs/index.ts';
import type { Step } from './step.ts';
import { sysrootSteps } from './sysroot/index.ts';

const afterPackages = (step: Step): Step =>
  step.needs.length > 0 ? step : { ...step, needs: [packagesStep.name] };

/** All the work, in an order in which each step comes after those it needs. */
export const steps: readonly Step[] = [packagesStep, ...programSteps.map(afterPackages), ...sysrootSteps];
