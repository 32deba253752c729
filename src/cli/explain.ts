#!/usr/bin/env node
import { runExplain } from './explain/command.ts';
import { endWith, processIo } from './io.ts';

endWith(runExplain(process.argv.slice(2), { io: processIo() }));
