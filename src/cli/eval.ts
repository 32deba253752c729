#!/usr/bin/env node
import { createKnowledge } from '../knowledge/index.ts';
import { runEval } from './eval/command.ts';
import { endWith, processIo } from './io.ts';

endWith(runEval(process.argv.slice(2), { io: processIo(), createKnowledge }));
