#!/usr/bin/env node
import { allowClosedPipe } from '../report/closed-pipe.ts';
import { runProgram } from './program.ts';

allowClosedPipe();

process.exitCode = await runProgram(process.argv.slice(2));
