#!/usr/bin/env node
import { createKnowledge } from '../knowledge/index.ts';
import { runEval } from './eval/command.ts';
import { processIo } from './io.ts';

process.exitCode = await runEval(process.argv.slice(2), { io: processIo(), createKnowledge });
