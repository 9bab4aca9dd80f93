/** What the filters' examples work with. */
export const SAMPLE = {
  data: {
    email: "Ada@example.com",
    profile: { first_name: "Ada", last_name: "Lovelace", nickname: null },
    phone: "+44 123 4567",
    plan: "pro",
    points: 240,
    amount: "1,234.50",
    interests: "music, maths, music",
    joined_at: "2026-03-02T09:30:00Z",
    tags: ["beta", "vip"],
    items: [
      { name: "Mug", price: 9.5 },
      { name: "Shirt", price: 20 },
    ],
  },
};
