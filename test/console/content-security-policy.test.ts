import { contentSecurityPolicy } from '../../src/console/content-security-policy.js';

describe("the policy of the console's pages", () => {
  it('lets nothing in from outside', () => {
    expect(contentSecurityPolicy(null)).not.toMatch(/https?:|\*/);
    expect(contentSecurityPolicy(null)).toContain("connect-src 'self';");
  });

  it("lets in the base map's server where one is chosen, for pictures alone", () => {
    const url = 'https://kart.example.no/wmts/{z}/{y}/{x}.png';
    const policy = contentSecurityPolicy({ url, attribution: '© Kartverket' });
    const open = policy.split('; ').filter((directive) => directive.includes('https:'));
    expect(open).toEqual([
      "img-src 'self' data: blob: https://kart.example.no",
      "connect-src 'self' https://kart.example.no",
    ]);
  });
});
