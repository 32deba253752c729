#!/usr/bin/env node
import { createKnowledge } from '../knowledge/index.ts';
import { runDoubts } from './doubts/command.ts';
import { processIo } from './io.ts';

process.exitCode = await runDoubts(process.argv.slice(2), { io: processIo(), createKnowledge });
