import type { Program, SourceFile } from 'typescript';

export interface UntrueThrows {
  readonly position: number;
  readonly messageId: 'nameless' | 'untrue';
  readonly name?: string;
}

export function untrueThrows(program: Program, file: SourceFile): UntrueThrows[];
