/**
 * The steps that make the compiler, the assembler and the linker as WASI modules. Everything in this folder
 * decides what they are: a change here costs every machine ten minutes.
 */
import type { StepWork } from '../step.ts';
import { binutilsStep } from './binutils.ts';
import { gccConfigureStep, gccLibrariesStep, gccStep } from './gcc.ts';
import { keepStep } from './keep.ts';
import { numberSteps } from './numbers.ts';
import { sourcesStep } from './sources.ts';
import { wasiToolsStep } from './wasi-tools.ts';

export const programSteps: readonly StepWork[] = [
  sourcesStep,
  wasiToolsStep,
  ...numberSteps,
  binutilsStep,
  gccConfigureStep,
  gccLibrariesStep,
  gccStep,
  keepStep,
];
export { packages } from './packages.ts';
