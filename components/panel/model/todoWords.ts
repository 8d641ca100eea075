/** What something to do is called, and its sign. */
import { noteTitle } from '../../../rules/weighing/notes.ts';
import { teamsOf } from '../../../rules/weighing/teams.ts';
import type { Todo } from '../../../rules/weighing/urgency.ts';
import { deadlineSign, recommendationSign, SEVERITIES, type Sign } from './words.ts';

const NOTE: Sign = { word: 'Text liegt bereit', icon: 'note', tone: 'neutral' };

export function todoTitle(todo: Todo): string {
  switch (todo.kind) {
    case 'warning':
      return todo.result.text;
    case 'deadline':
      return todo.result.title;
    case 'team':
      return todo.result.team;
    case 'note':
      return `Vermerk: ${noteTitle(todo.result)}`;
  }
}

export function todoSign(todo: Todo): Sign {
  switch (todo.kind) {
    case 'warning':
      return SEVERITIES[todo.result.severity];
    case 'deadline':
      return deadlineSign(todo.result);
    case 'team': {
      const open = teamsOf(todo.concept.result.routing).before.length > 0;
      return recommendationSign(todo.result, open);
    }
    case 'note':
      return NOTE;
  }
}
