import { settingChoice, type SettingChange } from '../../setting-choices.ts';
import type { SettingsPress } from '../../settings-press.ts';
import type { Plan } from '../../outcome.ts';
import type { SinglePress } from '../../request.ts';
import { curating } from '../curating.ts';
import { say } from '../say.ts';
import { changeSetting } from './change-setting.ts';
import { showSettings } from './show-settings.ts';

type Pressed = Extract<SinglePress, SettingsPress>;

/** `/settings`. */
export function planForSettings(): Plan {
  return curating('private', (curator) => showSettings(curator));
}

/** `values`: what was chosen in a menu of channels or roles. */
export function planForSettingsPress(press: Pressed, values: readonly string[]): Plan {
  return curating('update', (curator) => {
    if (press.action === 'set-curator-role' && !curator.caller.mayManage) {
      return say(curator.caller, { kind: 'not-manager' });
    }
    const change = changeOf(press, values);
    return change === null ? say(curator.caller, { kind: 'outdated-button' }) : changeSetting(curator, change);
  });
}

function changeOf(press: Pressed, values: readonly string[]): SettingChange | null {
  switch (press.action) {
    case 'set':
      return settingChoice(press.setting, press.choice);
    case 'set-channels':
      return { channels: values };
    case 'set-curator-role':
      return { curatorRole: values[0] ?? null };
    default:
      return press satisfies never;
  }
}
