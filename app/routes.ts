import {index, layout, type RouteConfig, route} from '@remix-run/route-config';

export default [
  route('robots.txt', 'routes/robots.ts'),
  route('webhooks/shopify', 'routes/webhooks-shopify.ts'),
  route(':locale?', 'routes/locale.tsx', [
    index('routes/home.tsx'),
    route('collections', 'routes/collections.tsx'),
    route('collections/:handle', 'routes/collection.tsx'),
    route('products/:handle', 'routes/product.tsx'),
    route('search', 'routes/search.tsx'),
    route('cart', 'routes/cart.tsx'),
    route('pages/:handle', 'routes/page.tsx'),
    route('policies', 'routes/policies.tsx'),
    route('policies/:handle', 'routes/policy.tsx'),
    route('withdraw', 'routes/withdraw.tsx'),
    route('withdrawals/:receipt', 'routes/withdrawal-receipt.tsx'),
    route('withdrawal-form', 'routes/withdrawal-form.tsx'),
    route('account/login', 'routes/account-login.ts'),
    route('account/login/failed', 'routes/account-login-failed.tsx'),
    route('account/authorize', 'routes/account-authorize.ts'),
    route('account/logout', 'routes/account-logout.ts'),
    route('orders/find', 'routes/find-order.tsx'),
    route('orders/close', 'routes/guest-close.ts'),
    route('orders/link/:token', 'routes/order-link.tsx'),
    layout('routes/guest.tsx', [
      route('orders/:id', 'routes/guest-order.tsx'),
      route('orders/:id/cancel', 'routes/order-cancel.tsx', {
        id: 'routes/guest-order-cancel',
      }),
      route('orders/:id/request', 'routes/order-request.tsx', {
        id: 'routes/guest-order-request',
      }),
    ]),
    layout('routes/account.tsx', [
      route('account', 'routes/account-home.ts'),
      route('account/orders', 'routes/orders.tsx'),
      route('account/orders/:id', 'routes/order.tsx'),
      route('account/orders/:id/cancel', 'routes/order-cancel.tsx'),
      route('account/orders/:id/withdraw', 'routes/order-withdraw.tsx'),
      route('account/orders/:id/change', 'routes/order-change.tsx'),
      route(
        'account/orders/:id/change-address',
        'routes/order-change-address.tsx',
      ),
      route('account/orders/:id/request', 'routes/order-request.tsx'),
    ]),
    layout('routes/merchant.tsx', [
      route('merchant', 'routes/merchant-home.ts'),
      route('merchant/policy', 'routes/merchant-policy.tsx'),
      route('merchant/policy/history', 'routes/merchant-policy-history.tsx'),
      route('merchant/insights', 'routes/merchant-insights.tsx'),
      route('merchant/insights/orders', 'routes/merchant-insights-orders.tsx'),
      route('merchant/insights/export', 'routes/merchant-insights-export.ts'),
    ]),
    route('*', 'routes/not-found.tsx'),
  ]),
] satisfies RouteConfig;
