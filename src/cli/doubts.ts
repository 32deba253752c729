#!/usr/bin/env node
import { createKnowledge } from '../knowledge/index.ts';
import { runDoubts } from './doubts/command.ts';
import { endWith, processIo } from './io.ts';

endWith(runDoubts(process.argv.slice(2), { io: processIo(), createKnowledge }));
