#!/usr/bin/env node
import { createKnowledge } from '../knowledge/index.ts';
import { runAsk } from './ask/command.ts';
import { processIo } from './io.ts';

process.exitCode = await runAsk(process.argv.slice(2), { io: processIo(), createKnowledge });
