/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  serverExternalPackages: ["@prisma/client", "@prisma/adapter-pg", "pg", "sentiment", "eld", "cheerio"],
  // npm run check looks at the types; a user who only starts the program need not wait for it.
  typescript: { ignoreBuildErrors: true },
};
