import { wireApplication } from '../wire/application.ts';
import { wireBot } from '../wire/user.ts';
import type { World } from '../world/world.ts';
import { reply, type Route } from './route.ts';

/** The app and its bot account. */
export function applicationRoutes(world: World, messageContent: boolean): readonly Route[] {
  const application = () => reply(wireApplication(world, messageContent));
  const self = { ...wireBot(world.setting), mfa_enabled: true, locale: 'en-US', verified: true, email: null };
  return [
    { method: 'GET', pattern: '/applications/@me', authorized: true, handle: application },
    { method: 'GET', pattern: '/oauth2/applications/@me', authorized: true, handle: application },
    { method: 'GET', pattern: '/users/@me', authorized: true, handle: () => reply(self) },
  ];
}
