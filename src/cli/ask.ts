#!/usr/bin/env node
import { createKnowledge } from '../knowledge/index.ts';
import { runAsk } from './ask/command.ts';
import { endWith, processIo } from './io.ts';

endWith(runAsk(process.argv.slice(2), { io: processIo(), createKnowledge }));
