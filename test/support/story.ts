type Step = (name: string, work: () => Promise<void>) => void;

/**
 * Steps that build on each other, as one test: none means anything without those before it.
 *
 * @param tell declares the steps.
 */
export function story(name: string, tell: (step: Step) => void): void {
  it(name, async () => {
    const steps: [string, () => Promise<void>][] = [];
    tell((step, work) => void steps.push([step, work]));
    for (const [step, work] of steps) {
      try {
        await work();
      } catch (error) {
        if (error instanceof Error) error.message = `${step}: ${error.message}`;
        throw error;
      }
    }
  });
}
