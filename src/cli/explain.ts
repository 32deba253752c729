#!/usr/bin/env node
import { runExplain } from './explain/command.ts';
import { processIo } from './io.ts';

process.exitCode = await runExplain(process.argv.slice(2), { io: processIo() });
