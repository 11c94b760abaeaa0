import type { World } from '../world/world.ts';
import { wireBot, wirePerson } from './user.ts';

/** An Ed25519 public key of zeros: the stand-in never signs. */
const VERIFY_KEY = '0'.repeat(64);
/** `GATEWAY_MESSAGE_CONTENT_LIMITED`: the intent is switched on for an app in few servers. */
const MESSAGE_CONTENT_LIMITED = 1 << 19;

/** The app, as it sees itself. */
export function wireApplication({ setting, guilds }: World, messageContent: boolean) {
  const [owner] = setting.people;
  const flags = messageContent ? MESSAGE_CONTENT_LIMITED : 0;
  return {
    id: setting.application.id,
    name: setting.application.name,
    icon: null,
    description: '',
    type: null,
    bot: wireBot(setting),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: VERIFY_KEY,
    flags,
    flags_new: flags.toString(),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: owner === undefined ? wireBot(setting) : wirePerson(owner),
    approximate_guild_count: guilds.withApp.length,
    approximate_user_install_count: setting.people.filter((person) => person.installedApp).length,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: ['applications.commands', 'bot'],
    integration_types_config: { '0': {}, '1': {} },
  };
}
