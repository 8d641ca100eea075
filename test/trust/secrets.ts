/** What a page or mask of these tests holds of a person, and nothing of ours may. */
const SECRETS = [
  'quastenbein',
  'wilhelmine',
  'zwetschgen',
  'hintertupfingen',
  '5550123',
  'post.example',
  '0000 2020',
  'knotterbeck',
  'fridolin',
];

/** Which of it stands in `text`, however it is written. */
export const secretsIn = (text: string): string[] =>
  SECRETS.filter((secret) => text.toLowerCase().includes(secret));
