/** The service as a process of its own (service-process.mjs); what tests in TypeScript use of it. */
export interface RunningService {
  readonly url: string;
  end(signal: NodeJS.Signals): Promise<{ status: number | null; signal: NodeJS.Signals | null }>;
}

export function startService(
  data: string,
  options?: { how?: readonly string[]; env?: Readonly<Record<string, string>> },
): Promise<RunningService>;
