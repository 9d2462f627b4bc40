/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  serverExternalPackages: [
    "@prisma/client",
    "@prisma/adapter-pg",
    "pg",
    "sentiment",
    "eld",
    "cheerio",
    "@tus/server",
    "@tus/file-store",
    "@tus/s3-store",
    "@aws-sdk/client-s3",
    "@aws-sdk/lib-storage",
    "ai",
    "@ai-sdk/openai-compatible",
  ],
  // Titles are in the head from the start: streamed after it, they are gone while a page is fetched anew.
  htmlLimitedBots: /.*/,
  // npm run check looks at the types; a user who only starts the program need not wait for it.
  typescript: { ignoreBuildErrors: true },
};
