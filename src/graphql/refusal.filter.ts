import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { Response } from 'express';
import { GraphQLError } from 'graphql';
import { Refusal } from '../shared/failures.js';

/** A refused question (mutations answer with a union instead) is told as an error with the refusal in it. */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter<Refusal> {
  catch({ code, text, faults }: Refusal, host: ArgumentsHost): GraphQLError | undefined {
    const refusal = { code, message: text, faults };
    if (host.getType<GqlContextType>() === 'graphql')
      return new GraphQLError(text.en, { extensions: { code: 'REFUSED', refusal } });
    host.switchToHttp().getResponse<Response>().status(422).json(refusal);
    return undefined;
  }
}
