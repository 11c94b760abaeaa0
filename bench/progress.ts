import { stderr } from 'node:process';
import { Presets, SingleBar } from 'cli-progress';

/** Tells whoever waits how far it is. */
export interface Progress {
  /** Begins a task of this many steps, in the place of the one before. */
  begin(task: string, steps: number): void;
  /** One step is done; `doing` is what is done next. */
  step(doing: string): void;
  end(): void;
}

/** On stderr: a bar on a terminal, elsewhere a line a task. */
export function createProgress(): Progress {
  return stderr.isTTY ? barProgress() : plainProgress();
}

function barProgress(): Progress {
  const format = '{task} {bar} {value}/{total} {doing}';
  const bar = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true, stream: stderr },
    Presets.shades_classic,
  );
  return {
    begin(task, steps) {
      bar.stop();
      bar.start(steps, 0, { task, doing: '' });
    },
    step(doing) {
      bar.increment(1, { doing });
    },
    end() {
      bar.stop();
    },
  };
}

function plainProgress(): Progress {
  return {
    begin(task, steps) {
      stderr.write(`${task} (${steps})\n`);
    },
    step: () => undefined,
    end: () => undefined,
  };
}
